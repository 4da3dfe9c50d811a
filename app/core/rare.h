#pragma once

#include <memory>
#include <utility>

namespace core {

/// A value that few of many objects have: the others, whose value is as made by default, pay for a pointer only.
/// Copied and compared as the value itself.
template <typename T>
class Rare
{
public:
    Rare() = default;
    Rare(T value) : m_value(std::make_unique<T>(std::move(value))) { }
    Rare(const Rare &other) : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr) { }
    Rare(Rare &&other) noexcept = default;
    ~Rare() = default;
    Rare &operator=(const Rare &other)
    {
        m_value = other.m_value ? std::make_unique<T>(*other.m_value) : nullptr;
        return *this;
    }
    Rare &operator=(Rare &&other) noexcept = default;

    const T &operator*() const
    {
        static const T none{};
        return m_value ? *m_value : none;
    }
    const T *operator->() const { return &**this; }
    operator const T &() const { return **this; }
    /// To be changed; made when there is none.
    T &edit()
    {
        if (!m_value)
            m_value = std::make_unique<T>();
        return *m_value;
    }

    friend bool operator==(const Rare &left, const Rare &right) { return *left == *right; }

private:
    std::unique_ptr<T> m_value;
};

} // namespace core
