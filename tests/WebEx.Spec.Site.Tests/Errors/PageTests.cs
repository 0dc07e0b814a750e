using System.Reflection;
using WebEx.Tests;

namespace WebEx.Site.Tests.Errors;

/// <summary>
/// Runs the tests by page once more, which bring a site into a state and then send a request, and takes down the errors that come back. These tests say what
/// each error is about.
/// </summary>
internal static class PageTests
{
    private const string Own = "WebEx.Site.Tests.";

    // Those ask for faults, or are about requests that no state makes, or about what comes beside an error.
    private static readonly string[] Others = ["Admin", "Checks", "Errors", "Mails", "Pages", "Tool"];

    public static async Task CollectAsync(ReachedErrors reached)
    {
        IEnumerable<Type> classes = typeof(PageTests)
            .Assembly.GetTypes()
            .Where(type =>
                type is { IsClass: true, IsAbstract: false, Namespace: { } space }
                && space.StartsWith(Own, StringComparison.Ordinal)
                && !Others.Contains(space[Own.Length..])
            )
            .Append(typeof(SessionTests))
            .Append(typeof(OrderOfChecksTests))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);
        foreach (Type type in classes)
        {
            foreach (
                MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    .OrderBy(method => method.Name, StringComparer.Ordinal)
            )
            {
                if (method.GetCustomAttribute<FactAttribute>() is null)
                    continue;
                List<object?[]> rows =
                    method.GetParameters().Length == 0
                        ?
                        [
                            [],
                        ]
                        : [];
                foreach (InlineDataAttribute data in method.GetCustomAttributes<InlineDataAttribute>())
                    rows.Add(WithDefaults(method, data.Data));
                if (method.GetCustomAttribute<MemberDataAttribute>() is { } member)
                    rows.AddRange(((IEnumerable<ITheoryDataRow>)type.GetProperty(member.MemberName)!.GetValue(null)!).Select(row => row.GetData()));
                foreach (object?[] row in rows)
                    await RunAsync(type, method, row, reached);
            }
        }
    }

    private static object?[] WithDefaults(MethodInfo method, object?[] row) =>
        [.. row, .. method.GetParameters().Skip(row.Length).Select(parameter => parameter.DefaultValue)];

    private static async Task RunAsync(Type type, MethodInfo method, object?[] row, ReachedErrors reached)
    {
        string page = type.Namespace == Own.TrimEnd('.') ? type.Name : type.Namespace![Own.Length..] + "." + type.Name;
        RawClient.Observer.Value = (path, text, code) =>
        {
            if (ProbeOf(path, text, type) is not { } command)
                return;
            Enum error = command.ParseError(code, out _);
            if (error.ToString() != "Unrecognized")
                reached.Add(command.Model.Id, error.ToString(), $"state: {page}");
        };
        object test = Activator.CreateInstance(type)!;
        try
        {
            if (method.Invoke(test, row) is Task task)
                await task;
        }
        finally
        {
            RawClient.Observer.Value = null;
            if (test is IDisposable disposable)
                disposable.Dispose();
        }
    }

    // Of the ATs that two families of m.php share, the tests of events send those of the events.
    private static GeneratedCommand? ProbeOf(string path, string text, Type type)
    {
        string? at = text.Split('&').FirstOrDefault(pair => pair.StartsWith("AT=", StringComparison.Ordinal))?["AT=".Length..];
        bool isEvent = type.Namespace!.EndsWith(".Events", StringComparison.Ordinal);
        return CatalogueCommands
            .All.Where(command => command.Model.Path == path && command.Model.At == at)
            .OrderBy(command => command.Model.Centers == WebEx.Spec.Language.Model.CenterSet.EventCenter == isEvent ? 0 : 1)
            .FirstOrDefault();
    }
}
