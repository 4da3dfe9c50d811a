#pragma once

#include "auth/signinerror.h"

#include <functional>
#include <utility>
#include <variant>

namespace auth {

/// A value or the SignInError that took its place; like core::Result, with the richer error of sign-in.
template <typename T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Outcome(SignInError error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &operator*() const { return std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const SignInError &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, SignInError> m_state;
};

} // namespace auth
