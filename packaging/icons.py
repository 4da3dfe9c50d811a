#!/usr/bin/env python3
"""Draws the icon files of Windows and macOS, and the side of the last page of the installer for Windows, from
resources/icons/unassign.svg. They are committed, because neither system has a program that reads SVG. Needs
rsvg-convert (librsvg2-bin) and convert (imagemagick)."""

import pathlib
import struct
import subprocess
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent
SVG = TOP / 'resources/icons/unassign.svg'
WINDOWS = TOP / 'packaging/windows/unassign.ico'
SIDE = TOP / 'packaging/windows/side.bmp'
MACOS = TOP / 'packaging/macos/unassign.icns'

# Type codes of the pictures in an icns file, and their size in pixels; 11 to 14 are the small ones for Retina. 16 and 32
# pixels without Retina are no PNG there; the system draws them from the others.
ICNS = ((b'ic07', 128), (b'ic08', 256), (b'ic09', 512), (b'ic10', 1024), (b'ic11', 32), (b'ic12', 64), (b'ic13', 256),
        (b'ic14', 512))


def drawn(size):
    """The icon as PNG, size pixels wide and high."""
    return subprocess.run(['rsvg-convert', '-w', str(size), '-h', str(size), SVG], check=True, capture_output=True).stdout


def write_icns():
    body = b''.join(code + struct.pack('>I', len(png) + 8) + png for code, png in ((c, drawn(s)) for c, s in ICNS))
    MACOS.write_bytes(b'icns' + struct.pack('>I', len(body) + 8) + body)


def write_ico():
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for size in (16, 20, 24, 32, 40, 48, 64, 256):
            file = pathlib.Path(folder, f'{size}.png')
            file.write_bytes(drawn(size))
            files.append(file)
        # Small ones are bitmaps, which every reader knows; ImageMagick writes the one of 256 pixels as PNG.
        subprocess.run(['convert', *files, WINDOWS], check=True)


def write_side():
    """164 by 314 pixels, which NSIS wants; with a palette, which is a third as large."""
    with tempfile.TemporaryDirectory() as folder:
        icon = pathlib.Path(folder, 'icon.png')
        icon.write_bytes(drawn(96))
        subprocess.run(['convert', '-size', '164x314', 'gradient:#dbe8f7-#8fb3de', icon, '-gravity', 'center', '-composite',
                        '-colors', '128', '-type', 'palette', '-compress', 'none', f'BMP3:{SIDE}'], check=True)


write_ico()
write_side()
write_icns()
