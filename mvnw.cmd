@echo off
rem Runs Maven for this project: a suitable one on the PATH, else the pinned one, which is fetched
rem once from the repository that MVNW_REPOURL names and checked before it is used.
setlocal
set "LEAST=3.8.7"
set "PINNED=3.9.11"
set "CHECKSUM=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076"
if not defined MVNW_HOME set "MVNW_HOME=%USERPROFILE%\.m2\mvnw"
set "HOME_OF_MAVEN=%MVNW_HOME%\apache-maven-%PINNED%"

where mvn >nul 2>nul
if errorlevel 1 goto pinned
for /f "tokens=3" %%v in ('mvn -B -v 2^>nul ^| findstr /b /c:"Apache Maven"') do set "FOUND=%%v"
if not defined FOUND goto pinned
powershell -NoProfile -Command "if ([version]('%FOUND%' -replace '[^0-9.].*','') -ge [version]'%LEAST%') { exit 0 } else { exit 1 }"
if errorlevel 1 goto pinned
call mvn %*
exit /b %errorlevel%

:pinned
if exist "%HOME_OF_MAVEN%\bin\mvn.cmd" goto run
if not defined MVNW_REPOURL (
  echo mvnw: no Maven %LEAST% or newer on the PATH; install one, or set MVNW_REPOURL to the address of a Maven repository 1>&2
  exit /b 1
)
echo mvnw: fetching Maven %PINNED% 1>&2
powershell -NoProfile -Command ^
  "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
  "try {" ^
  "  $home_ = $env:MVNW_HOME; New-Item -ItemType Directory -Force $home_ | Out-Null;" ^
  "  $zip = Join-Path $home_ ('part-' + [guid]::NewGuid() + '.zip');" ^
  "  $address = $env:MVNW_REPOURL.TrimEnd('/') + '/org/apache/maven/apache-maven/%PINNED%/apache-maven-%PINNED%-bin.zip';" ^
  "  try {" ^
  "    Invoke-WebRequest -UseBasicParsing -Uri $address -OutFile $zip;" ^
  "    if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne '%CHECKSUM%') { throw \"what $address answers is not Maven %PINNED%: its checksum differs\" };" ^
  "    Expand-Archive -Force $zip $home_" ^
  "  } finally { if (Test-Path $zip) { Remove-Item $zip } }" ^
  "} catch { [Console]::Error.WriteLine('mvnw: ' + $_); exit 1 }"
if errorlevel 1 exit /b 1

:run
call "%HOME_OF_MAVEN%\bin\mvn.cmd" %*
exit /b %errorlevel%
