using System.Reflection;
using Microsoft.CodeAnalysis;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Language.Binding;

namespace WebEx.Tests;

/// <summary>A command of a few lines of YAML: generated, compiled without a warning, and loaded.</summary>
internal static class SmallSpec
{
    private const string PagesPath = "spec/webex.yaml";
    private const string Path = "spec/pages/z/ZZ.yaml";
    private const string Pages = "pages: [ { page: z.php, namespace: Small, line: 1 } ]";

    /// <summary>The command ZZ of z.php.</summary>
    /// <param name="rest">Its arguments, reply and errors.</param>
    public static GeneratedCommand Of(string rest)
    {
        string text = "command: ZZ\npage: z.php\nname: SmallCommand\nguide: { section: ZZ, page: 1-1, line: 1 }\nsummary: It is small.\n" + rest;
        GeneratorRun run = new Session([new SpecText(PagesPath, Pages), new SpecText(Path, text)], isTracked: false).Run();
        run.Messages.ShouldBeEmpty();
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        run.Output.Emit(image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken)
            .Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .ShouldBeEmpty();
        Catalogue catalogue = Catalogue.Load([new SpecFile(PagesPath, Pages), new SpecFile(Path, text)], TestContext.Current.CancellationToken);
        return new GeneratedCommand(catalogue.Commands.Single(), Assembly.Load(image.ToArray()));
    }

    /// <summary>A request with one property.</summary>
    public static IWebExRequest Request(this GeneratedCommand command, string property, object value) => new Draft(command) { [property] = value }.ToRequest();

    /// <summary>A family with a value at each number, written as C# names of members or as they are.</summary>
    public static object Family(this GeneratedCommand command, string property, params (int Number, object Value)[] values)
    {
        Type type = command.Property(command.Argument(property)).PropertyType;
        Type element = Nullable.GetUnderlyingType(type.GenericTypeArguments[0]) ?? type.GenericTypeArguments[0];
        object family = Activator.CreateInstance(type)!;
        foreach ((int number, object value) in values)
            type.GetProperty("Item")!.SetValue(family, element.IsEnum ? Enum.Parse(element, (string)value) : value, [number]);
        return family;
    }

    /// <summary>The elements of a group, each with one property.</summary>
    public static object Group(this GeneratedCommand command, string property, string part, params object[] values)
    {
        Type type = command.Property(command.Argument(property)).PropertyType;
        Type element = type.GenericTypeArguments[0];
        var elements = Array.CreateInstance(element, values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            object item = Activator.CreateInstance(element)!;
            element.GetProperty(part)!.SetValue(item, values[i]);
            elements.SetValue(item, i);
        }

        return Activator.CreateInstance(type, elements)!;
    }

    /// <summary>What is sent, which is read back as the same request.</summary>
    public static string Sent(this GeneratedCommand command, IWebExRequest request)
    {
        string body = request.ToForm(GeneratedCommand.Site).Body;
        command.TryRead(body, command.Centers.First(), out IWebExRequest? read, out RequestValidationResult problems).ShouldBeTrue(problems.ToString());
        read.ShouldBe(request);
        return body;
    }
}
