using System.Reflection;
using System.Xml.Linq;

namespace WebEx.Tests;

/// <summary>Everything that is generated is explained.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, string> Summaries = XDocument
        .Load(Path.ChangeExtension(typeof(DocumentationTests).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null || member.Element("inheritdoc") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value.Trim() ?? "inherited", StringComparer.Ordinal);

    [Theory, ClassData<EveryCommand>]
    public void Every_property_has_a_summary(string id)
    {
        foreach (Type type in Types(id).Where(type => !type.IsEnum))
        {
            Summary($"T:{type.FullName}").ShouldNotBeEmpty();
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public))
                Summary($"P:{type.FullName}.{property.Name}").ShouldNotBeEmpty(property.Name);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Every_member_of_an_enum_has_a_summary(string id)
    {
        foreach (Type type in Types(id).Where(type => type.IsEnum))
        {
            Summary($"T:{type.FullName}").ShouldNotBeEmpty();
            foreach (string name in Enum.GetNames(type))
                Summary($"F:{type.FullName}.{name}").ShouldNotBeEmpty(name);
        }
    }

    // The types of a command, and those that its properties lead to.
    private static IEnumerable<Type> Types(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Type[] own = [command.Request, command.Error, command.Errors, .. command.Reply is { } reply ? new[] { reply } : []];
        IEnumerable<Type> used = own.SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            .Select(property => property.PropertyType)
            .SelectMany(type => type.IsGenericType ? type.GenericTypeArguments : [type])
            .Select(type => Nullable.GetUnderlyingType(type) ?? type);
        return own.Concat(used.Where(type => type.Assembly == typeof(DocumentationTests).Assembly)).Distinct();
    }

    private static string Summary(string member) => Summaries.GetValueOrDefault(member).ShouldNotBeNull(member);
}
