namespace WebEx.Tests;

/// <summary>What the guide says of one command.</summary>
internal sealed class GuideSection(string heading, string? at, string? family, int line)
{
    public string Heading { get; } = heading;

    public string? At { get; } = at;

    /// <summary>Which of the pages called m.php; null for the others.</summary>
    public string? Family { get; } = family;

    public int Line { get; } = line;

    public int LastLine { get; set; }

    /// <summary>From the first line of the Syntax, without folders.</summary>
    public string Page { get; set; } = "";

    /// <summary>How many headings called Syntax there are: one, unless a heading of a command got lost.</summary>
    public int SyntaxBlocks { get; set; }

    public List<SyntaxEntry> Syntax { get; } = [];

    public List<ArgumentRow> Arguments { get; } = [];

    public List<ErrorRow> Errors { get; } = [];

    /// <summary>The tables that the errors stand in, such as <c>Table 2-4</c>: one, however many pages it takes.</summary>
    public HashSet<string> ErrorTables { get; } = [];

    /// <summary>As in the catalogue.</summary>
    public string Id => (At is null ? Page : $"{Page}/{At}") + (Family is null ? "" : $"@{Family}");

    /// <summary>The rows that name a code, itself or within a family.</summary>
    public IEnumerable<ArgumentRow> RowsOf(CodedArgument argument) => Arguments.Where(row => row.Codes.Any(argument.Is));

    public override string ToString() => Id;
}
