using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WebEx.Site.Pages;

/// <summary>How the form of a command looks: what it is called, and which fields come first. The others are behind "More".</summary>
/// <param name="Title">The heading.</param>
/// <param name="Button">What its button says.</param>
/// <param name="Done">What is said when it was carried out.</param>
/// <param name="Main">
/// The fields that come first, by the names that they have in the form, or in C# where a code means two things; empty for those that are required.
/// </param>
internal sealed record FormPlan(string Title, string Button, string Done, ImmutableArray<string> Main)
{
    private static readonly FrozenDictionary<string, FormPlan> Plans = new Dictionary<string, FormPlan>(StringComparer.Ordinal)
    {
        ["p.php/LI"] = new("Log in", "Log in", "You are logged in.", ["WID", "PW"]),
        ["p.php/LO"] = new("Log out", "Log out", "You are logged out.", []),
        ["p.php/SU"] = new("Request an account", "Sign up", "The account is there. Log in with it.", []),
        ["m.php/SM"] = new(
            "Schedule",
            "Schedule",
            "It is scheduled.",
            ["MN", "Start", "TZ", "DU", "PW", "LF", "RO", "TY", "Days", "AR", "UseHandsOnLab", "LabName", "NumberOfComputers", "BM", "CE"]
        ),
        ["m.php/EM"] = new("Change", "Save", "It is changed.", ["MK", "MN", "Start", "TZ", "DU", "PW", "LF", "AR", "AQ"]),
        ["m.php/IM"] = new("Meet now", "Start", "It has begun.", ["MN", "PW"]),
        ["m.php/JM"] = new("Join", "Join", "You have left.", ["MK", "AN", "AE", "PW", "RID"]),
        ["m.php/HM"] = new("Start", "Start", "You have left.", ["MK"]),
        ["m.php/DM"] = new("Delete", "Delete", "It is deleted.", ["MK"]),
        ["m.php/AA"] = new("Invite somebody", "Invite", "The invitation is on its way.", ["MK", "FN", "EM", "EI"]),
        ["m.php/RM"] = new("Register", "Register", "You are registered.", []),
        ["m.php/EN"] = new("Enroll", "Enroll", "You are enrolled.", []),
        ["m.php/SE"] = new("Schedule an event", "Schedule", "The event is scheduled.", ["EN", "Start", "TZ", "DU", "DES", "ENRE", "JPW"]),
        ["m.php/JE"] = new("Join an event", "Join", "You have left.", []),
        ["m.php/SS"] = new("Start a support session", "Start", "The session is over.", ["FN", "LN", "EM", "LE"]),
        ["m.php/JS"] = new("Join a support session", "Join", "You have left.", []),
        ["m.php/AS"] = new("Assist in a support session", "Assist", "You have left.", []),
        ["o.php/AA"] = new("Add a contact", "Add", "The contact is added.", ["FN", "EM", "CO", "JT"]),
        ["o.php/MO"] = new("Profile", "Save", "Your profile is saved.", ["OFN", "OLN", "OEM", "Title", "TimeZone", "Language"]),
        ["w.php/SO"] = new("One-click meeting", "Save", "It is saved.", []),
        ["o.php/QR"] = new("Report", "Show", "", ["TP", "Start", "End", "TC", "SB"]),
        ["m.php/RPEA"] = new("Enrollment and attendance", "Show", "", ["Start", "End"]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The plan of a command.</summary>
    public static FormPlan Of(Kernel.CommandFacts facts) =>
        Plans.GetValueOrDefault(facts.Id) ?? new(FormWords.Of(facts.Command.Name), "Send", "It is done.", []);

    /// <summary>Whether a field comes first.</summary>
    public bool IsMain(CommandField field) => Main.IsEmpty ? field.IsRequired : PlaceOf(field) < Main.Length;

    /// <summary>Fields in the order of the plan; those that it does not name stay as they are.</summary>
    public IEnumerable<CommandField> Order(IEnumerable<CommandField> fields) => fields.OrderBy(PlaceOf);

    private int PlaceOf(CommandField field)
    {
        int place = Main.IndexOf(field.Name);
        if (place < 0)
            place = Main.IndexOf(field.First.Name);
        return place < 0 ? Main.Length : place;
    }
}
