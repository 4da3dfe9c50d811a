#!/bin/sh
# Changes the drawing half of Qt Svg 5.15 so that it compiles with Qt 6: port.sh FOLDER, the one that holds src/svg.
# QStringRef is gone, what it did QStringView does; QMatrix is gone, and nothing here wants it; numbers are no QChar. An
# attribute that is not there pointed at the end of a text, and points at nothing now.
set -eu
cd -- "$1/src/svg"
sed -E -i \
    -e 's/QStringRef/QStringView/g' \
    -e 's/QStringView\(([a-zA-Z.]+)\.string\(\), \1\.position\(\)( \+ 0)?, ([0-9]+)\)/\1.left(\3)/g' \
    -e 's/QStringView\(([a-zA-Z.]+)\.string\(\), \1\.position\(\) \+ ([a-z0-9]+), ([a-z0-9]+)\)/\1.mid(\2, \3)/g' \
    -e 's/QStringView ([a-zA-Z]+)\(([a-zA-Z.]+)\.string\(\), \2\.position\(\) \+ ([0-9]+), .*\);/QStringView \1 = \2.mid(\3);/' \
    -e 's/str\.string\(\)->constData\(\) \+ str\.position\(\)/str.constData()/' \
    -e 's/colorStrTr\.unicode\(\)/colorStrTr.data()/' \
    -e 's/QStringView ref\(&name, 1, .*\);/QStringView ref = QStringView(name).mid(1);/' \
    -e 's/QStringView str\(&instr\)/QStringView str(instr)/' \
    -e 's/QStringView\(&(str|black)\)/QStringView(\1)/' \
    -e 's/\(uncStr\.isEmpty\(\)\) \? 0 : /uncStr.isEmpty() ? QChar() : /' \
    -e 's/(const_cast<QChar \*>\(end\)) = 0;/\1 = QChar();/' \
    -e 's/unicode = 0;/unicode = QChar();/' \
    -e 's/setWeight\(SVGToQtWeight\((.*)\)\);/setWeight(QFont::Weight(SVGToQtWeight(\1)));/' \
    -e '/#include <QtGui\/qmatrix.h>/s//#include <QtGui\/qtransform.h>/' \
    -e '/QMatrix matrixForElement.*;/d' \
    -e 's/(QChar \*[a-z]+ = |[( ]s = |c == \()([a-zA-Z]+)\.constData\(\)/\1textOf(\2)/' \
    qsvg*.cpp qsvg*.h
# Between the signature and the brace that closes it.
sed -i '/^QMatrix QSvgRenderer::matrixForElement/,/^}/d' qsvgrenderer.cpp
sed -i '0,/^QT_BEGIN_NAMESPACE/s//&\
static const QChar *textOf(QStringView text)\
{\
    static const QChar end;\
    return text.isNull() ? \&end : text.data();\
}\
/' qsvghandler.cpp
