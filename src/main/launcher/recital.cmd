@echo off
rem Starts recital on Windows with the flags of the launcher for other systems, which tells why they are what they are.
setlocal

rem All lies beside this file, or in the folder lib beside bin.
set "home=%~dp0."
if exist "%~dp0..\lib\recital.jar" set "home=%~dp0..\lib"

set "java=%home%\runtime\bin\java.exe"
if exist "%java%" goto start
if not "%JAVA_HOME%"=="" goto given
set java=
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto check
>&2 echo recital: Java: it is not there: install Java 17 or later, or set JAVA_HOME
exit /b 2

:given
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto check
>&2 echo recital: Java: JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe: set it to a Java 17 or later
exit /b 2

:check
set version=17
for %%j in ("%java%\..\..\release") do if exist "%%~fj" (
  for /f "usebackq tokens=1,2 delims==" %%u in ("%%~fj") do if "%%u"=="JAVA_VERSION" set "version=%%~v"
)
for /f "delims=." %%m in ("%version%") do set major=%%m
if %major% geq 17 goto start
>&2 echo recital: Java: %java% is version %version%: install Java 17 or later, or set JAVA_HOME
exit /b 2

:start
rem A console that shows colours says so.
set terminals=-Drecital.terminals=
if defined WT_SESSION set terminals=
if defined ConEmuANSI set terminals=

set patience=2
for %%c in (batch blame citations figures report trace verbs) do if "%~1"=="%%c" set patience=1
set compiler=1
if "%~1"=="concord" set compiler=4

set archive=-Xshare:auto
if exist "%home%\recital.jsa" set archive="-XX:SharedArchiveFile=%home%\recital.jsa"

rem What recital writes is UTF-8, which the console is told for the time of the run.
set page=
for /f "tokens=2 delims=:." %%p in ('chcp 2^>nul') do set "page=%%p"
if defined page chcp 65001 >nul 2>nul

"%java%" %archive% -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 ^
  -Xlog:disable -XX:-UsePerfData -XX:TieredStopAtLevel=%compiler% -XX:CompileThresholdScaling=%patience% ^
  -XX:+UseSerialGC -Xms40m -XX:NewSize=24m -XX:+UseTransparentHugePages -XX:-PrintWarnings -XX:+DisplayVMOutputToStderr ^
  -XX:SoftRefLRUPolicyMSPerMB=1 -Djava.awt.headless=true ^
  %terminals% -jar "%home%\recital.jar" %*
set status=%errorlevel%

if defined page chcp %page% >nul 2>nul
exit /b %status%
