using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>A marked secret in every confidential argument of every command: it is found in what was sent, and nowhere else.</summary>
public sealed class SecretTests
{
    private const string Marker = "s3cr3t-";

    [Theory, ClassData<EveryCommand>]
    public async Task A_secret_is_in_the_body_and_nowhere_else(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        WebExCommand definition = command.Command;
        Center center = command.Centers.First();
        IWebExRequest request = Marked(command);
        int secrets = CountOf(request.ToForm(GeneratedCommand.Site).Body);
        secrets.ShouldBe(1 + command.Model.AllArguments.Count(argument => argument.IsSecret));

        string echo = Marker + "echo";
        string backUrl = $"https://answer.webex-spec.invalid/?token={echo}";
        WebExTransportResponse[] answers =
        [
            FakeReply
                .Success(("WID", echo), ("ZZ", echo))
                .WithCookie($"{Marker}a={echo}; Domain=evil.example")
                .WithCookie($"SESSION={echo}; Path=/")
                .ToResponse(definition, backUrl),
            FakeReply.Failure(echo, ("WID", echo)).ToResponse(definition, backUrl),
            FakeReply.Failure("AccessDenied", ("WID", echo)).ToResponse(definition, backUrl),
            FakeReply.Failure(echo, ("WID", echo)).AsScriptPage().ToResponse(definition, backUrl),
            FakeReply.Success((definition.Reply.StatusCode, echo)).ToResponse(definition, backUrl),
            FakeReply.Text($"<html>{echo}</html>").ToResponse(definition, null),
            FakeReply.Text($"<html>{echo}</html>", 500).ToResponse(definition, null),
            FakeReply.Text($"<html>{echo}</html>", 503).ToResponse(definition, null),
            FakeReply.Redirect($"https://elsewhere.example/?AT={echo}&ST={echo}").ToResponse(definition, null),
        ];

        int answered = 0;
        using var telemetry = new CollectingTelemetry();
        using var logger = new CollectingLogger();
        List<string> shown = [request.ToString(), .. answers.Select(answer => answer.ToString())];
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            (context, _) => Answer(context, answers.ElementAtOrDefault(Interlocked.Increment(ref answered) - 1))
        );
        await using ServiceProvider services = Services(site, center, logger);
        WebExSession session = services.GetRequiredService<WebExClient>().CreateSession();

        // One request more than there are answers: the connection breaks.
        for (int i = 0; i <= answers.Length; i++)
        {
            try
            {
                shown.Add((await Send(session, request, RequestValidation.Unchecked)).ToString());
            }
            catch (WebExTransportException exception)
            {
                shown.Add(exception.ToString());
            }
        }

        shown.Add(await Refused(session, request, RequestValidation.Checked, HttpMethod.Get));
        site.Requests.Count.ShouldBeGreaterThan(answers.Length);
        site.Requests.ShouldAllBe(sent => CountOf(sent.Body) == secrets && !(sent.Path + sent.Query).Contains(Marker));

        shown.ShouldAllBe(text => !text.Contains(Marker));
        logger.Lines.Count.ShouldBeGreaterThan(answers.Length * 4);
        logger.Lines.ShouldContain(line => line.Level == LogLevel.Trace);
        logger.Lines.ShouldAllBe(line => !line.Text.Contains(Marker));
        telemetry.Activities.Select(CollectingTelemetry.Described).ShouldAllBe(text => !text.Contains(Marker));
        telemetry.Activities.Count(activity => activity.Source.Name == ClientTelemetry.Name).ShouldBeGreaterThan(answers.Length);
        telemetry.Measurements.ShouldAllBe(measurement => !measurement.Tags.Contains(Marker));
        telemetry.Measurements.Count(measurement => measurement.Name == ClientTelemetry.DurationName).ShouldBeGreaterThan(answers.Length);
    }

    [Theory, ClassData<EveryCommand>]
    public async Task An_invalid_request_is_refused_without_its_secrets(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        IWebExRequest request = Marked(command, length: 3000);
        if (request.Validate(command.Centers.First()).IsValid)
            return;
        var session = new WebExClient(GeneratedCommand.Site, new FakeTransport(), new WebExClientOptions { Center = command.Centers.First() }).CreateSession();

        string shown = await Refused(session, request, RequestValidation.Checked, HttpMethod.Post);

        shown.ShouldNotContain(Marker, Case.Sensitive);
    }

    // Every argument that is confidential, and one that the guide does not know.
    private static IWebExRequest Marked(GeneratedCommand command, int length = 12)
    {
        Draft draft = new Draft(command) { Additional = new() { { "CSRF", Marker + "csrf" } } };
        foreach (ArgumentModel argument in command.Model.Arguments)
        {
            string secret = (Marker + argument.Code).PadRight(length, 'x');
            argument.Parts.ShouldNotContain(part => part.IsSecret, "A group with secrets needs a line here.");
            if (argument.IsSecret && argument.IsFamily())
            {
                var values = (IndexedValues<string>)Activator.CreateInstance(command.Property(argument).PropertyType)!;
                values[argument.Numbered!.From] = secret;
                draft[argument.Name] = values;
            }
            else if (argument.IsSecret)
            {
                draft[argument.Name] = secret;
            }
            else if (argument.IsNeverNull(command.Model))
            {
                draft[argument.Name] = argument.Code == "BU" ? "https://answer.webex-spec.invalid/" : "1";
            }
        }

        return draft.ToRequest();
    }

    private static async Task<string> Refused(WebExSession session, IWebExRequest request, RequestValidation validation, HttpMethod method)
    {
        Exception exception = await Should.ThrowAsync<Exception>(() => Send(session, request, validation, method));
        exception.ShouldSatisfyAllConditions(() => (exception is InvalidOperationException or WebExRequestException).ShouldBeTrue());
        return exception.ToString();
    }

    private static Task<WebExReply> Send(WebExSession session, IWebExRequest request, RequestValidation validation, HttpMethod? method = null) =>
        FakeAnswers.SendAsync(
            () => typeof(WebExSession).GetMethods().Single(method => method.Name == "SendAsync" && method.GetParameters().Length == 3),
            session,
            request,
            new WebExSendOptions { Validation = validation, Method = method ?? HttpMethod.Post },
            TestContext.Current.CancellationToken
        );

    // Null breaks the connection.
    private static async Task Answer(HttpContext context, WebExTransportResponse? answer)
    {
        if (answer is null)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.StatusCode;
        if (answer.Location is { } location)
            context.Response.Headers.Location = location;
        foreach (string cookie in answer.SetCookies)
            context.Response.Headers.Append("Set-Cookie", cookie);
        if (answer.Location is null)
            await context.Response.WriteAsync(answer.Body);
    }

    private static ServiceProvider Services(LoopbackSite site, Center center, CollectingLogger logger)
    {
        var collection = new ServiceCollection();
        _ = collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logger));
        _ = collection.AddWebEx(options =>
        {
            options.BaseAddress = site.Site.BaseAddress.AbsoluteUri;
            options.Center = center;
            options.MaxRetries = 1;
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
        });
        return collection.BuildServiceProvider();
    }

    private static int CountOf(string text) => text.Split(Marker).Length - 1;
}
