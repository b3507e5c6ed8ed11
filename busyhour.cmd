@echo off
rem Starts Busyhour; builds it first when it was never built. After a change of the sources run: mvn -Dfast -pl cli -am package
setlocal
set "ROOT=%~dp0"
set "APP=%ROOT%cli\target\fast\busyhour.jar"
set "LOG=%TEMP%\busyhour-build.log"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%APP%" goto run
echo busyhour: building (first time only, about a minute) ... 1>&2
pushd "%ROOT%"
call mvn -q -B -ntp -Dfast -pl cli -am package > "%LOG%" 2>&1 < nul
set "CODE=%ERRORLEVEL%"
popd
if "%CODE%"=="0" goto run
type "%LOG%" 1>&2
echo busyhour: the build failed, see above. It needs a JDK 17 or newer, Maven 3.8 or newer and, the first time, Maven Central. 1>&2
exit /b 69
:run
"%JAVA%" -XX:+UseSerialGC -XX:-UseCompressedOops -XX:-UsePerfData -XX:Tier4InvocationThreshold=80000 -XX:Tier4MinInvocationThreshold=9600 -XX:Tier4CompileThreshold=240000 -XX:Tier4BackEdgeThreshold=2560000 -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %BUSYHOUR_JAVA_OPTS% -cp "%APP%;%BUSYHOUR_CLASS_PATH%" org.busyhour.cli.Main %*
exit /b %ERRORLEVEL%
