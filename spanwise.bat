@echo off
rem Runs Spanwise; builds it first when it has not been built yet or a source file is newer than the last build.
rem   SPANWISE_JAVA_OPTS   options for Java, for example -Xmx8g for very large files
setlocal enableextensions
set "HOME_DIR=%~dp0"
set "LAUNCHER=%HOME_DIR%target\launcher"
set "APP=%LAUNCHER%\app"
set "STAMP=%LAUNCHER%\stamp"
if not exist "%LAUNCHER%" mkdir "%LAUNCHER%"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version 2>"%LAUNCHER%\java.txt"
if errorlevel 1 (
    echo spanwise: no Java found: install a JDK 17 or later, for example "winget install EclipseAdoptium.Temurin.17.JDK".>&2
    exit /b 3
)
rem One of its lines reads: openjdk version "17.0.9" 2023-10-17
set "JAVA_VERSION=0"
for /f "usebackq tokens=2,3" %%u in ("%LAUNCHER%\java.txt") do if "%%u"=="version" set "JAVA_VERSION=%%~v"
for /f "delims=.-+ tokens=1" %%m in ("%JAVA_VERSION%") do set "JAVA_MAJOR=%%m"
if %JAVA_MAJOR% LSS 17 (
    echo spanwise: Java %JAVA_VERSION% is too old: install a JDK 17 or later and set JAVA_HOME to it.>&2
    exit /b 3
)

rem Paths reach PowerShell through the environment, where an apostrophe in them does no harm.
powershell -NoProfile -Command "$s=$env:STAMP; if (-not (Test-Path -LiteralPath $s) -or -not (Test-Path -LiteralPath \"$env:APP\spanwise.jar\")) { exit 1 }; $t=(Get-Item -LiteralPath $s).LastWriteTimeUtc; Set-Location -LiteralPath $env:HOME_DIR; $f=@(Get-ChildItem pom.xml,*\pom.xml) + @(Get-ChildItem *\src\main -Recurse); if ($f | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }"
if errorlevel 1 call :build
if errorlevel 1 exit /b 3

set "FLAGS=-Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:-DontCompileHugeMethods"
rem Most work is done before the optimising compiler would pay for itself; cli/src/main/launcher/start.sh says more.
set "QUICK=-XX:TieredStopAtLevel=1"
if /i "%~1"=="serve" set "QUICK="
if /i "%~1"=="optimize" set "QUICK=-XX:Tier4InvocationThreshold=200000 -XX:Tier4MinInvocationThreshold=24000 -XX:Tier4CompileThreshold=600000 -XX:Tier4BackEdgeThreshold=1600000"
if /i "%~1"=="diagram" set "QUICK=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=10"
set "FLAGS=%FLAGS% %QUICK%"
rem Many visitors of large charts: pauses to collect garbage have to be short.
if /i "%~1"=="serve" set "FLAGS=%FLAGS% -XX:-UseSerialGC -XX:+UseG1GC"
set "ARCHIVE=%APP%\classes-%JAVA_VERSION%.jsa"
if exist "%ARCHIVE%" set FLAGS=%FLAGS% -XX:SharedArchiveFile="%ARCHIVE%"
if not exist "%ARCHIVE%" if not "%JAVA_MAJOR%"=="17" set FLAGS=%FLAGS% -XX:ArchiveClassesAtExit="%ARCHIVE%"
if %JAVA_MAJOR% GEQ 24 set "FLAGS=%FLAGS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
"%JAVA%" %FLAGS% %SPANWISE_JAVA_OPTS% -jar "%APP%\spanwise.jar" %*
exit /b %errorlevel%

:build
where mvn >nul 2>&1
if errorlevel 1 (
    echo spanwise: no Maven found: install Maven 3.8.7 or later from maven.apache.org and put its bin folder on the PATH.>&2
    exit /b 1
)
echo spanwise: building, this takes a minute or two the first time ...>&2
type nul > "%STAMP%.new"
call mvn -q -B -f "%HOME_DIR%pom.xml" -pl cli -am package -Dprogram > "%LAUNCHER%\build.log" 2>&1
if errorlevel 1 (
    echo spanwise: the build failed, see "%LAUNCHER%\build.log">&2
    exit /b 1
)
if exist "%APP%" rmdir /s /q "%APP%"
mkdir "%APP%"
copy /y "%HOME_DIR%cli\target\spanwise-cli-*.jar" "%APP%\spanwise.jar" >nul
xcopy /q /e /i /y "%HOME_DIR%cli\target\lib" "%APP%\lib" >nul
move /y "%STAMP%.new" "%STAMP%" >nul
exit /b 0
