namespace WebEx.Tests;

/// <summary>Names of one scope, each of which the language accepts there. Every second one is a name that other code has too.</summary>
/// <param name="draw">Chooses.</param>
/// <param name="taken">Names that nothing else may have.</param>
internal sealed class UniqueNames(Draw draw, params IEnumerable<string> taken)
{
    private static readonly string[] Usual =
    [
        "Action",
        "Add",
        "Array",
        "Attribute",
        "Base",
        "Boolean",
        "Builder",
        "Byte",
        "Cancel",
        "Center",
        "Centers",
        "Char",
        "Code",
        "Collections",
        "Command",
        "Console",
        "Contains",
        "Count",
        "Create",
        "DateTime",
        "Decimal",
        "Deconstruct",
        "Default",
        "Delegate",
        "Dispose",
        "Double",
        "Dynamic",
        "Enum",
        "ErrorCodes",
        "Event",
        "Exception",
        "Field",
        "First",
        "Func",
        "Get",
        "Global",
        "Guid",
        "HashSet",
        "I",
        "Index",
        "Init",
        "Int32",
        "Item",
        "Items",
        "Key",
        "Keys",
        "Length",
        "Line",
        "Linq",
        "List",
        "Lookup",
        "Math",
        "Member",
        "Microsoft",
        "N",
        "Name",
        "Namespace",
        "IndexedValues",
        "Nullable",
        "Number",
        "Object",
        "Obsolete",
        "Op",
        "Options",
        "Override",
        "Page",
        "Property",
        "Random",
        "Range",
        "Read",
        "Reader",
        "Record",
        "Remove",
        "Reply",
        "Request",
        "Required",
        "Result",
        "Row",
        "Set",
        "Site",
        "SiteError",
        "Source",
        "Span",
        "Status",
        "String",
        "Struct",
        "Success",
        "Switch",
        "System",
        "Table",
        "Task",
        "This",
        "TimeSpan",
        "Token",
        "TryParse",
        "TryWriteBytes",
        "Type",
        "Uri",
        "Url",
        "Value",
        "ValueList",
        "Values",
        "Version",
        "Violation",
        "Void",
        "Void",
        "WebEx",
        "WebExDate",
        "WebExReply",
        "WebExSite",
        "Writer",
        "X",
        "Yield",
    ];

    // Capitals aside, as JSON and Visual Basic read names.
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that are members already, with others.</summary>
    public static UniqueNames Of(Draw draw, IEnumerable<string> members, params string[] others) => new(draw, members.Concat(others));

    /// <summary>A name that nothing has yet.</summary>
    public string Next(string usual = "") =>
        Taken(() =>
            usual.Length > 0 && draw.Chance(50) ? usual
            : draw.Chance(50) ? draw.One(Usual)
            : Made()
        );

    /// <summary>A name with a fixed beginning that nothing has yet.</summary>
    public string NextBehind(string prefix) => Taken(() => prefix + (draw.Chance(50) ? draw.One(Usual) : Made()));

    /// <summary>False when it has been taken.</summary>
    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>True when something has it.</summary>
    public bool Has(string name) => _taken.Contains(name);

    private string Taken(Func<string> make)
    {
        string name;
        do name = make();
        while (!_taken.Add(name));
        return name;
    }

    private string Made() => $"{draw.One("Meeting", "A", "Zz9", "User", "Lab")}{draw.Int(0, 999)}{draw.One("", "Name", "Id", "X")}";
}
