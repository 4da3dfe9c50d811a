"""A plot of time and memory over the number of configurations, both axes logarithmic, as SVG."""

import math

WIDTH, HEIGHT, LEFT, TOP, PANEL = 780, 340, 90, 40, 270


def panel(left, title, unit, points):
    low_x, high_x = (math.floor(math.log10(points[0][0])), math.ceil(math.log10(points[-1][0])))
    values = [value for _, value in points]
    low_y, high_y = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    high_y = max(high_y, low_y + 1)

    def x(value):
        return left + (math.log10(value) - low_x) / (high_x - low_x) * PANEL

    def y(value):
        return TOP + PANEL - (math.log10(value) - low_y) / (high_y - low_y) * PANEL

    lines = [f'<text x="{left + PANEL / 2}" y="{TOP - 14}" text-anchor="middle" font-weight="bold">{title}</text>']
    for power in range(low_x, high_x + 1):
        at = x(10 ** power)
        lines.append(f'<path d="M{at:.1f} {TOP}V{TOP + PANEL}" stroke="#ddd"/>')
        lines.append(f'<text x="{at:.1f}" y="{TOP + PANEL + 18}" text-anchor="middle">{10 ** power:,}</text>')
    for power in range(low_y, high_y + 1):
        at = y(10 ** power)
        lines.append(f'<path d="M{left} {at:.1f}H{left + PANEL}" stroke="#ddd"/>')
        lines.append(f'<text x="{left - 6}" y="{at + 4:.1f}" text-anchor="end">{10 ** power:,} {unit}</text>')
    # In proportion to the number of configurations, through the last point.
    last_x, last_y = points[-1]
    first = last_y * points[0][0] / last_x
    if first >= 10 ** low_y:
        lines.append(f'<path d="M{x(points[0][0]):.1f} {y(first):.1f}L{x(last_x):.1f} {y(last_y):.1f}" '
                     'stroke="#999" stroke-dasharray="4 4" fill="none"/>')
    path = "L".join(f"{x(each):.1f} {y(value):.1f}" for each, value in points)
    lines.append(f'<path d="M{path}" stroke="#1a5fb4" stroke-width="2" fill="none"/>')
    for each, value in points:
        lines.append(f'<circle cx="{x(each):.1f}" cy="{y(value):.1f}" r="4" fill="#1a5fb4"/>')
        # The first one stands within the panel: at its left are the numbers of the axis.
        aside, anchor = (8, "start") if each == points[0][0] else (-8, "end")
        lines.append(f'<text x="{x(each) + aside:.1f}" y="{y(value) - 8:.1f}" text-anchor="{anchor}">{value:,.0f}</text>')
    return lines


def write_plot(path, points):
    """`points`: configurations, milliseconds and MiB of each size."""
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT + 20}" '
             'font-family="sans-serif" font-size="12">', f'<rect width="{WIDTH}" height="{HEIGHT + 20}" fill="#fff"/>']
    lines += panel(LEFT, "Processor time of a load", "ms", [(each[0], each[1]) for each in points])
    lines += panel(LEFT + PANEL + 110, "Memory (no files) above an empty window", "MiB", [(each[0], max(each[2], 0.1)) for each in points])
    lines.append(f'<text x="{WIDTH / 2}" y="{HEIGHT + 12}" text-anchor="middle">configurations, three assignments each; '
                 'dashed: in proportion</text>')
    lines.append("</svg>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
