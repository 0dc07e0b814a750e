using System.Reflection;
using System.Runtime.Loader;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Tests.Mutants;

/// <summary>Uses the types of mutants as a program would: requests are read, checked and written, replies are read.</summary>
internal sealed class MutantUse
{
    private static readonly WebExSite Site = new("acme");
    private static readonly string[] Values = ["1", "x", "", "a@b.example", "99999999999"];

    /// <summary>What throws, a line for each.</summary>
    public static IReadOnlyList<string> Of(byte[] image, IEnumerable<Mutant> mutants)
    {
        var context = new AssemblyLoadContext("Mutants", isCollectible: true);
        try
        {
            using var stream = new MemoryStream(image);
            Assembly assembly = context.LoadFromStream(stream);
            return
            [
                .. mutants
                    .SelectMany(mutant => mutant.Commands.Select(command => (Mutant: mutant, Command: command)))
                    .Select(pair => Try(assembly, pair.Mutant, pair.Command))
                    .OfType<string>(),
            ];
        }
        finally
        {
            context.Unload();
        }
    }

    private static string? Try(Assembly assembly, Mutant mutant, CommandModel command)
    {
        try
        {
            string name = $"{mutant.Namespace}.{command.Namespace}.{command.Name}";
            Type request = assembly.GetType(name, throwOnError: true)!;
            MethodInfo read = request.GetMethod(
                "TryRead",
                [typeof(string), typeof(Center), request.MakeByRefType(), typeof(RequestValidationResult).MakeByRefType()]
            )!;
            Func<string?, WebExReply> parse = assembly
                .GetType(name + "Reply", throwOnError: true)!
                .GetMethod("Read", [typeof(string)])!
                .CreateDelegate<Func<string?, WebExReply>>();
            Write((IWebExRequest)Activator.CreateInstance(request)!);
            foreach (string value in Values)
            {
                object?[] arguments = [Query(command, value), Center.MeetingCenter, null, null];
                read.Invoke(null, arguments);
                if (arguments[2] is IWebExRequest filled)
                    Write(filled);
                foreach (string text in Replies(command, value))
                    _ = parse(text).ToString();
            }

            return null;
        }
        catch (Exception e)
            when (e
                    is TargetInvocationException
                        or InvalidOperationException
                        or ArgumentException
                        or TypeLoadException
                        or ArithmeticException
                        or IndexOutOfRangeException
                        or NullReferenceException
            )
        {
            return $"{mutant}: {(e as TargetInvocationException)?.InnerException ?? e}";
        }
    }

    // ToForm refuses only what Validate reports.
    private static void Write(IWebExRequest request)
    {
        bool isValid = true;
        foreach (Center center in Enum.GetValues<Center>())
            isValid &= request.Validate(center).IsValid;
        try
        {
            _ = request.ToForm(Site).Body;
        }
        catch (InvalidOperationException) when (!isValid) { }

        _ = request.ToString();
    }

    private static string Query(CommandModel command, string value) =>
        string.Join(
            "&",
            command
                .Arguments.SelectMany(argument => argument.Coded.Select(coded => (coded.Code, First: (argument.Numbered ?? coded.Numbered)?.From ?? 0)))
                .Select(code => $"{Uri.EscapeDataString(code.Code.Replace("{n}", $"{code.First}", StringComparison.Ordinal))}={Uri.EscapeDataString(value)}")
                .Prepend($"AT={command.At}")
        );

    private static IEnumerable<string> Replies(CommandModel command, string value)
    {
        ReplyModel reply = command.Reply ?? ReplyModel.Usual;
        string parameters = string.Concat(
            reply
                .AllParameters.Where(parameter => parameter.Code.Length > 0)
                .Select(parameter => $"&{Uri.EscapeDataString(parameter.Code.Replace("{n}", "1", StringComparison.Ordinal))}={Uri.EscapeDataString(value)}")
        );
        yield return "";
        yield return $"?AT={command.At}&{reply.StatusCode}={(reply.Statuses.Count > 0 ? reply.Statuses[0] : "SUCCESS")}{parameters}";
        yield return $"?AT={command.At}&{reply.StatusCode}=FAIL&RS={(command.Errors.Count > 0 ? command.Errors[0].Code : "AccessDenied")}{parameters}";
        if (reply.Markup is not { } markup)
            yield break;
        string elements = string.Concat(
            markup.Elements.Select(element =>
                $"<{element.Code}>{value}{string.Concat(element.Parts.Select(part => $"<{part.Code}>{value}</{part.Code}>"))}</{element.Code}>"
            )
        );
        yield return $"<{markup.Root}><Status>SUCCESS</Status>{elements}</{markup.Root}>";
    }
}
