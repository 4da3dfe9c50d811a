# One INTERFACE target carries every flag; each target of the project links it, nothing else sets flags.
add_library(unassign_flags INTERFACE)
target_compile_features(unassign_flags INTERFACE cxx_std_20)
target_compile_definitions(unassign_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER
    UNASSIGN_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(unassign_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${UNASSIGN_WARNINGS_AS_ERRORS}>:/WX>)
    # Calls go to where functions begin and nowhere else (Control Flow Guard). MinGW has nothing like it.
    target_compile_options(unassign_flags INTERFACE /guard:cf)
    target_link_options(unassign_flags INTERFACE /guard:cf /DYNAMICBASE)
else()
    target_compile_options(unassign_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wno-missing-field-initializers
        $<$<BOOL:${UNASSIGN_WARNINGS_AS_ERRORS}>:-Werror>)
    if(UNASSIGN_SANITIZE)
        target_compile_options(unassign_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(unassign_flags INTERFACE -fsanitize=address,undefined)
    else()
        target_compile_options(unassign_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
    endif()
    if(UNASSIGN_FUZZ)
        target_compile_options(unassign_flags INTERFACE -fsanitize=fuzzer-no-link)
    endif()
    target_compile_options(unassign_flags INTERFACE -fstack-protector-strong)
    if(MINGW)
        # There, what the two call is in a library of its own, which this links.
        target_link_options(unassign_flags INTERFACE -fstack-protector-strong)
    elseif(UNIX AND NOT APPLE)
        target_link_options(unassign_flags INTERFACE -Wl,-z,relro -Wl,-z,now)
    endif()
endif()
# Never -fPIE of our own: it would come after the -fPIC that Qt asks for, and make copies of Qt's variables in the program
# (QCoreApplication::self, staticMetaObject), which Qt's libraries do not see.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_SKIP_RPATH ON)

# A second compilation of the same source costs nothing, in another clone as well: paths count from the project's folder.
# The two sloppinesses are those that ccache's manual asks for with precompiled headers.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(unassign_flags INTERFACE -fpch-preprocess)
    endif()
endif()

# unassign_layer(name LINKS targets… SOURCES files…): one folder of app/ is one static library, so that the
# linker refuses an arrow that points the wrong way.
function(unassign_layer name)
    cmake_parse_arguments(arg "" "" "LINKS;SOURCES" ${ARGN})
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(${name} PUBLIC unassign_flags ${arg_LINKS})
    if(name MATCHES "^ui_")
        unassign_precompile(${name} ui_widgets_layer ${UNASSIGN_PRECOMPILED_UI})
    else()
        unassign_precompile(${name} core_layer ${UNASSIGN_PRECOMPILED_APP})
    endif()
endfunction()
