using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using StandInSite.Pages;
using StandInSite.Site;
using WebEx.Client;
using WebEx.Client.Testing;

namespace StandInSite.Answering;

/// <summary>Takes a command by GET or POST, lets it be carried out, and sends the answer where the BackURL says.</summary>
internal sealed partial class CommandEndpoint(SiteState site, IEnumerable<ISiteCommand> commands, IOptions<StandInOptions> options, ILogger<CommandEndpoint> logger)
{
    private readonly Dictionary<(string Page, string? At), ISiteCommand> _commands = commands.ToDictionary(command => (command.Command.Path, command.Command.At));

    public async Task<IResult> AnswerAsync(string page, HttpContext context)
    {
        if (!_commands.Keys.Any(known => known.Page == page)) return Results.NotFound();

        string text = await RequestText.ReadAsync(context.Request);
        Dictionary<string, Microsoft.Extensions.Primitives.StringValues> arguments = QueryHelpers.ParseQuery(text);
        string? at = arguments.GetValueOrDefault("AT").FirstOrDefault();
        string given = arguments.GetValueOrDefault("BU").FirstOrDefault() ?? "";
        ISiteCommand command = _commands.GetValueOrDefault((page, at)) ?? new UnknownCommand(page, at);

        FakeReply answer;
        string? backUrl;
        lock (site.Lock)
        {
            Caller caller = Caller.Of(context, site);
            backUrl = caller.Resolve(given);
            if (backUrl is null && given.Length > 0)
                return new AnswerResult(new WebExTransportResponse(StatusCodes.Status400BadRequest, ErrorPage.Of("The BackURL (BU) is not a URL that an answer can go to."), mediaType: "text/html"));

            answer = command.Answer(text, caller);
        }

        if (options.Value.LoginByScript && command is Commands.LogInCommand) answer = answer.AsScriptPage();
        // Of the arguments nothing is logged: there are passwords among them.
        if (command is UnknownCommand) Log.Unknown(logger, context.Request.Method, page);
        else Log.Answered(logger, context.Request.Method, command.Command.ToString(), answer.ToString());
        return new AnswerResult(answer.ToResponse(command.Command, backUrl));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Method} {Command}: {Answer}")]
        public static partial void Answered(ILogger logger, string method, string command, string answer);

        [LoggerMessage(2, LogLevel.Information, "{Method} {Page}: a command that this site doesn't have")]
        public static partial void Unknown(ILogger logger, string method, string page);
    }
}
