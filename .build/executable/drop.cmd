@echo off
rem Drop CSV files or Excel workbooks onto this file. Each result is written beside its file, as an Excel workbook.
rem A name with "&" but without a blank arrives unquoted and cut off, so the program reads the whole line that Explorer wrote.
pushd "%~dp0"
chcp 65001 >nul
setlocal EnableExtensions EnableDelayedExpansion
set "LIVER_PANEL_DROPPED=from !CMDCMDLINE!"
setlocal DisableDelayedExpansion
.\liver-panel.exe %*
echo.
pause
rem What stands behind an unquoted "&" would be run as a command after this one.
exit
