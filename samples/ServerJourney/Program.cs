using Microsoft.Extensions.DependencyInjection;
using ServerJourney;
using WebEx;
using WebEx.Client;

// ServerJourney <address of the site> [WebEx ID]
// The environment variable WEBEX_PASSWORD has the user's password, since a command line is for all to see, and WEBEX_PARTNER_ID the partner ID of the site.
if (args is not [string address, ..])
{
    Console.Error.WriteLine("Say where the site stands: dotnet run --project samples/ServerJourney -- http://127.0.0.1:8080/acme/");
    return 2;
}

string unique = Guid.NewGuid().ToString("N")[..12];
var traveller = new Traveller(
    WebExId: args.Length > 1 ? args[1] : "jo-" + unique,
    Password: Environment.GetEnvironmentVariable("WEBEX_PASSWORD") ?? "Pa1-" + Guid.NewGuid().ToString("N")[..20],
    PartnerId: Environment.GetEnvironmentVariable("WEBEX_PARTNER_ID") ?? "webex-site"
);

var services = new ServiceCollection();
services.AddWebEx(options => options.BaseAddress = address);
using ServiceProvider provider = services.BuildServiceProvider();
try
{
    await new Journey(provider.GetRequiredService<WebExClient>(), traveller, Console.Out).GoAsync();
    return 0;
}
catch (Exception problem)
    when (problem is StepFailedException or WebExTransportException or WebExRequestException or Microsoft.Extensions.Options.OptionsValidationException)
{
    Console.Error.WriteLine($"The journey ends here. {problem.Message} {problem.InnerException?.Message}".TrimEnd());
    return 1;
}
