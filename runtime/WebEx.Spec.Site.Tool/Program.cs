using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using WebEx.Site.Https;
using WebEx.Site.Storage;
using WebEx.Site.Tool;

if (args is ["--help"] or ["-h"])
{
    Console.Write(ToolOptions.Usage);
    return 0;
}

if (ToolOptions.Parse(args, Console.Error) is not { } options)
{
    Console.Error.WriteLine("webex-site --help shows all options.");
    return 2;
}

using OtlpExport export = new();
using ILoggerFactory loggers = LoggerFactory.Create(logging => OtlpExport.AddTo(logging.AddSimpleConsole(console => console.SingleLine = true)));
try
{
    await new SiteProgram(options, Console.Out).RunAsync(loggers);
    return 0;
}
catch (SocketException problem) when (problem.SocketErrorCode == SocketError.AccessDenied)
{
    Console.Error.WriteLine(
        $"webex-site: {problem.Message}: most systems give ports below 1024 to administrators alone. Take another one, by --url or --https-port."
    );
    return 1;
}
catch (Exception problem) when (problem is SiteStoreException or LocalAuthorityException or IOException or SocketException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"webex-site: {problem.Message}");
    return 1;
}
catch (CommandLineException problem)
{
    Console.Error.WriteLine($"webex-site: {problem.Message}");
    return 2;
}
