using System.Reflection;
using Microsoft.Extensions.Configuration;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Examples;

namespace WebEx.Spec.Reference.Tests;

/// <summary>The examples of every command: that their C# compiles, and that what they show is what the library makes of it.</summary>
public sealed class ExampleTests
{
    private const string TakenForGranted = "(WebApplication app, WebExClient client, IConfiguration configuration)";

    private static readonly IReadOnlyList<(CommandModel Command, CommandExample Example)> Examples =
    [
        .. RepositoryReference.Catalogue.Commands.Select(command =>
            (command, CommandExample.Of(command, RepositoryReference.Catalogue.Shared.TimeZones.First(zone => zone.Name == "SanJose")))
        ),
    ];

    private static readonly Lazy<Assembly> Compiled = new(() =>
        Compiling.Compile("WebEx.Spec.Reference.Examples", Examples.SelectMany((example, index) => Files(example.Command, example.Example, index)))
    );

    [Fact]
    public void There_is_one_for_each_command_and_all_C_sharp_compiles_without_a_warning()
    {
        Examples.Count.ShouldBe(90);
        Compiled.Value.GetTypes().Count(type => type.Name.StartsWith("Request", StringComparison.Ordinal)).ShouldBe(90);
    }

    [Fact]
    public void The_form_the_URL_and_the_http_file_are_what_the_library_makes()
    {
        var site = new WebExSite(CommandExample.SiteName);
        foreach ((CommandModel command, CommandExample example, IWebExRequest request) in Requests())
        {
            WebExForm form = request.ToForm(site);
            form.Action.AbsoluteUri.ShouldBe(example.Action, command.Id);
            form.Body.ShouldBe(example.Body, command.Id);
            form.Fields.Select(field => (field.Key, field.Value)).ShouldBe(example.Fields.Select(field => (field.Code, field.Value)), command.Id);
            example.Http.ShouldEndWith("\n\n" + form.Body);
            if (example.Address is { } address)
                request.ToUri(site).AbsoluteUri.ShouldBe(address, command.Id);
            else
                Should.Throw<InvalidOperationException>(() => request.ToUri(site), command.Id);
        }
    }

    [Fact]
    public void Every_request_is_valid_in_its_center()
    {
        foreach ((CommandModel command, CommandExample example, IWebExRequest request) in Requests())
        {
            Violation[] violations = [.. request.Validate(Enum.Parse<Center>(example.Center))];
            violations.Where(violation => violation.Severity == ViolationSeverity.Error).ShouldBeEmpty(command.Id);
            if (command.Deprecated is null)
                violations.Select(violation => violation.ToString()).ShouldBeEmpty(command.Id);
        }
    }

    [Fact]
    public void Every_response_is_read_as_the_page_says()
    {
        foreach ((CommandModel command, CommandExample example, IWebExRequest request) in Requests())
        {
            WebExReply success = Read(request, example.Success);
            success.Outcome.ShouldBe(ReplyOutcome.Success, $"{command.Id}: {success.Problem} {example.Success}");
            foreach (ExampleResult result in example.Results)
                Shown(Value(success, result.Property), result.Value).ShouldBeTrue($"{command.Id}: {result}, read {Value(success, result.Property)}");
            if (example.Failure is { } failure)
                Read(request, failure).Outcome.ShouldBe(ReplyOutcome.Failure, $"{command.Id}: {failure}");
        }
    }

    // A response that the request of the example would never bring leads a reader astray.
    [Fact]
    public void The_response_is_the_one_that_the_request_brings()
    {
        foreach ((CommandModel command, CommandExample example) in Examples)
        {
            bool hasTarget = command.Arguments.Any(argument => argument.Tokens.Any(token => token.Token == "GoBack"));
            if (hasTarget && example.Callback is not null)
                example.Body.ShouldContain("=GoBack", Case.Sensitive, command.Id);
            bool isMarkup = example.Success.StartsWith('<');
            if (command.Reply?.Markup is { } markup && markup.Elements.Any(element => command.Reply.Success.All(parameter => parameter.Name != element.Name)))
                isMarkup.ShouldBeTrue(command.Id);
            if (isMarkup)
                example.Callback.ShouldBeNull(command.Id);
            if (command.Reply is { IsPosted: true } && example.Failure is { } failure)
                failure
                    .StartsWith("http", StringComparison.Ordinal)
                    .ShouldBe(command.Arguments.Any(argument => argument is { Code: "BU", IsUrl: true }), command.Id);
        }
    }

    [Fact]
    public void The_types_that_the_pages_name_are_those_of_the_properties()
    {
        foreach ((CommandModel command, _, IWebExRequest request) in Requests())
        foreach (ArgumentModel argument in command.Arguments)
        {
            Type type = request.GetType().GetProperty(argument.Name).ShouldNotBeNull($"{command.Id} {argument.Name}").PropertyType;
            NameOf(type).ShouldBe(ExampleValues.CSharpType(argument), $"{command.Id} {argument.Name}");
        }
    }

    private static IEnumerable<string> Files(CommandModel command, CommandExample example, int index)
    {
        // Whoever reads about a deprecated command knows that it is one.
        string pragma = command.Deprecated is null ? "" : "#pragma warning disable CS0618\n";
        yield return pragma + Compiling.AsMethod($"Request{index}", "static object Make(IConfiguration configuration)", example.Request + "\nreturn request;");
        string all = string.Join("\n", [example.Request, example.Form, example.Callback ?? "", example.Server, example.Reading]);
        yield return pragma + Compiling.AsMethod($"Page{index}", $"static async Task RunAsync{TakenForGranted}", all);
    }

    private static IEnumerable<(CommandModel Command, CommandExample Example, IWebExRequest Request)> Requests() =>
        Examples.Select(
            (example, index) =>
            {
                IConfiguration configuration = new ConfigurationBuilder()
                    .AddInMemoryCollection(example.Example.Settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
                    .Build();
                MethodInfo make = Compiled.Value.GetType($"Request{index}")!.GetMethod("Make")!;
                return (example.Command, example.Example, (IWebExRequest)make.Invoke(null, [configuration])!);
            }
        );

    private static WebExReply Read(IWebExRequest request, string text) =>
        (WebExReply)request.GetType().GetMethod("ReadReply", [typeof(string)])!.Invoke(request, [text])!;

    private static object? Value(object reply, string path)
    {
        object? value = reply;
        foreach (string step in path.Replace("[0]", ".[0]", StringComparison.Ordinal).Split('.'))
            value = step == "[0]" ? ((System.Collections.IEnumerable)value!).Cast<object>().First() : value!.GetType().GetProperty(step)!.GetValue(value);
        return value;
    }

    // Flags and choices are shown by their tokens.
    private static bool Shown(object? value, string token) =>
        value switch
        {
            null => false,
            string or int => value.ToString() == token,
            System.Collections.IEnumerable list => string.Join(";", list.Cast<object>()) == token,
            _ => true,
        };

    private static string NameOf(Type type)
    {
        Type value = Nullable.GetUnderlyingType(type) ?? type;
        string name =
            value == typeof(string) ? "string"
            : value == typeof(int) ? "int"
            : value == typeof(bool) ? "bool"
            : value.Name.Split('`')[0];
        return value.IsGenericType ? $"{name}<{string.Join(", ", value.GenericTypeArguments.Select(NameOf))}>" : name;
    }
}
