using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using WebEx.Site;
using WebEx.Site.Http;
using WebEx.Site.Storage;
using WebEx.Site.Tool;

if (args is ["--help"] or ["-h"])
{
    Console.Write(ToolOptions.Usage);
    return 0;
}

if (ToolOptions.Parse(args, Console.Error) is not { } options)
{
    Console.Error.Write(ToolOptions.Usage);
    return 2;
}

using ILoggerFactory loggers = LoggerFactory.Create(logging => logging.AddSimpleConsole(console => console.SingleLine = true));
try
{
    await using SiteHost host = await SiteHost.StartAsync(
        new WebExSiteOptions { Url = options.Url, DataFile = options.DataFile, Seed = options.Seed, IdSeed = options.IdSeed, LoggerFactory = loggers }, CancellationToken.None);
    Console.WriteLine($"Sites stand at {host.Address}NAME/, such as {host.Address}acme/ (Ctrl+C ends them).");
    await host.WaitForShutdownAsync(CancellationToken.None);
    return 0;
}
catch (Exception problem) when (problem is SiteStoreException or IOException or SocketException)
{
    Console.Error.WriteLine($"webex-site: {problem.Message}");
    return 1;
}
