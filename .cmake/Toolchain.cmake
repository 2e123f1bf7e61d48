# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings, sanitizers, linker and compiler cache for every target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
# moc of one target need not wait for the libraries it links.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Debug CACHE STRING "Build type" FORCE)
endif()

add_compile_options(
    -Wall -Wextra -Wpedantic -Werror
    -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    # The same bits from both compilers and every optimisation level.
    -ffp-contract=off
    # Last on the line, so that executables share the precompiled headers of the libraries.
    -fPIC)
add_compile_definitions(
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<NOT:$<CONFIG:Debug>>:QT_MESSAGELOGCONTEXT>)

if(ORDERPILOT_SANITIZE)
    add_compile_options(-fsanitize=${ORDERPILOT_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${ORDERPILOT_SANITIZE})
    if(ORDERPILOT_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()
if(ORDERPILOT_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "ORDERPILOT_FUZZ needs clang: libFuzzer is part of it")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_program(ORDERPILOT_LLD NAMES ld.lld)
if(ORDERPILOT_LLD)
    add_link_options(-fuse-ld=lld)
endif()

find_program(ORDERPILOT_CCACHE NAMES ccache)
if(ORDERPILOT_CCACHE)
    # Precompiled headers are cached only with these two settings, and in GCC only with -fpch-preprocess.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${ORDERPILOT_CCACHE}")
    if(ORDERPILOT_PCH)
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            add_compile_options(-fpch-preprocess)
        else()
            add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
        endif()
    endif()
endif()
