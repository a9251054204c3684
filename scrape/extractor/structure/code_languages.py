"""Names of the languages that code is written in, as highlighters know them."""

from __future__ import annotations

from typing import Final

CODE_LANGUAGES: Final = frozenset(
    "1c abap abnf actionscript ada agda apache apacheconf apex applescript arduino arm armasm asciidoc asm asp aspnet "
    "assembly autohotkey autoit awk bash bat batch bibtex brainfuck bsl c c# c++ cfc cfm clike clj clojure cmake "
    "cobol coffee coffeescript console coq cpp crystal cs csharp csp css css-extras csv cuda cypher cython d dart dax "
    "delphi diff django docker dockerfile dos dot ebnf ejs elisp elixir elm emacs-lisp erb erlang ex f# f90 flow "
    "fortran freebasic fs fsharp gawk gcode gdscript gherkin git glsl gml gn go go-html-template golang gradle "
    "graphql groovy haml handlebars haskell haxe hbs hcl hlsl hs htaccess html html+erb http ini ipython ipython2 "
    "ipython3 irb j java javadoc javascript jinja jinja2 jinja-html jl jq js jscript js+erb json json5 jsonc jsonp "
    "jsp jsx julia kotlin kql kt kusto latex less liquid lisp livescript llvm log logql lua m4 makefile mako markdown "
    "markup mathematica matlab maxscript md mdx mediawiki mermaid mips mongodb msp430 mysql nasm nginx nim nix nohtml "
    "node nsis objc objectivec objective-c ocaml odin opencl openscad pandas pascal patch pcre perl pgsql php phtml "
    "pikchr pl plantuml plpgsql plsql po postgres postgresql powerquery powershell prisma prolog promql properties "
    "proto protobuf ps ps1 psql pug puppet purescript py pycon pygments python python2 python3 qml r racket raku rb "
    "rbs razor rd reason regex rego renpy rest restructuredtext rexx rs rst ruby rust sas sass scala scheme scss sed "
    "sh shell shell-session shellscript shellsession smali smalltalk smarty solidity soql sparql splunk spl sql "
    "squirrel ssh stan stata svelte svg swift systemverilog tcl tcsh terraform tex textile toml ts tsql tsx turtle "
    "twig typescript typoscript unrealscript v vala vb vba vbnet vbscript velocity verilog vhdl vim viml visual-basic "
    "vue wasm wat wiki wolfram wren x86asm xaml xhtml xls xml xml-doc xojo xpath xq xquery xsl xslt yaml yml zig "
    "zsh".split()
)
"""Those of highlight.js, Prism, Pygments, Rouge and Shiki that people use, with their short forms; without those that
are words of style sheets, too, such as `basic` and `box`."""
