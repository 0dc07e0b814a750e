using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Reference.Examples;

/// <summary>Texts that a reader recognizes as examples, by the name of the property, within the limits of the argument.</summary>
internal static class ExampleTexts
{
    // The first entry whose word ends the name; longer words stand before those that they end with.
    private static readonly (string Ending, string Text)[] Known =
    [
        ("MeetingName", "Design review"),
        ("MeetingKeys", "400000001"),
        ("EventName", "Product launch"),
        ("GroupName", "Sales"),
        ("ParentGroup", "All computers"),
        ("LabName", "Networking"),
        ("ComputerName", "Desk"),
        ("OfficeName", "Jo's office"),
        ("ApplicationName", "Notepad"),
        ("FileName", "plan.pdf"),
        ("FirstName", "Jo"),
        ("LastName", "Neill"),
        ("Company", "Example Inc."),
        ("SharedApplicationName", "Notepad"),
        ("TextName", "Department"),
        ("Name", "Jo Neill"),
        ("WebExId", "jo"),
        ("City", "San Jose"),
        ("State", "CA"),
        ("Country", "US"),
        ("CountryCode", "US"),
        ("ZipCode", "95110"),
        ("Numbers", "1-408-5550100"),
        ("Number", "1-408-5550100"),
        ("Phone", "1-408-5550100"),
        ("Fax", "1-408-5550101"),
        ("Street", "1 Main Street"),
        ("Address1", "1 Main Street"),
        ("Address2", "Floor 2"),
        ("JobTitle", "Engineer"),
        ("Topic", "Design review"),
        ("Title", "Ms."),
        ("Agenda", "Plans for next year"),
        ("Description", "Plans for next year"),
        ("Directory", "/reports"),
        ("Location", "/reports/plan.pdf"),
        ("AccessCodes", "4711"),
        ("PartnerId", "partner-1234"),
        ("CardNumber", "4111111111111111"),
        ("Password", "Pass-12"),
        ("Ticket", "ticket-1234"),
        ("SessionTicket", "ticket-1234"),
    ];

    /// <summary>A text for an argument or a value of a reply.</summary>
    public static string Of(ArgumentModel argument) => Fitted(Usual(ArgumentKinds.Of(argument), argument.Name, argument.Fields), argument);

    /// <summary>A text for a value of a reply.</summary>
    public static string Of(ReplyParameter parameter) => Usual(ArgumentKinds.Of(parameter), parameter.Name, null);

    private static string Usual(ArgumentKind kind, string name, int? fields) =>
        kind.ExampleText(name)
        ?? (fields is not null ? "1-408-5550100" : Known.FirstOrDefault(known => name.EndsWith(known.Ending, StringComparison.Ordinal)).Text ?? "Example");

    private static string Fitted(string text, ArgumentModel argument)
    {
        text = string.Concat(text.Where(c => argument.Forbidden?.Contains(c) != true));
        int least = (int)Math.Min(argument.Min ?? 0, 64);
        if (text.Length < least)
            text = text.PadRight(least, '1');
        return argument.Max is { } max && text.Length > max ? text[..(int)max] : text;
    }
}
