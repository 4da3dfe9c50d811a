#pragma once

#include "core/error.h"

#include <utility>
#include <variant>

namespace core {

/// A value or the Error that took its place; named like std::expected, which Clang 14 does not have.
/// Reading value() of an error, or error() of a value, is a programming error.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return get<0>(m_state); }
    T &value() & { return get<0>(m_state); }
    T &&value() && { return std::move(get<0>(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const & { return get<1>(m_state); }
    Error &&error() && { return std::move(get<1>(m_state)); }

private:
    template <std::size_t Index, typename State>
    static auto &get(State &state)
    {
        auto *found = std::get_if<Index>(&state);
        Q_ASSERT(found);
        return *found;
    }

    std::variant<T, Error> m_state;
};

/// Result of something that has nothing to give but its success: `return {};`
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const &
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace core
