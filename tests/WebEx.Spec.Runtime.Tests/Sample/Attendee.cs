namespace WebEx.Tests.Sample;

// An item of a group, as the generator writes it.
public sealed partial record Attendee
{
    public Attendee() { }

    internal Attendee(ParameterReader reader)
    {
        FullName = reader.Text("FN{n}");
        EmailAddress = reader.Text("EA{n}");
        AccessCode = reader.Secret("AC{n}");
    }

    public string? FullName { get; init; }

    public string? EmailAddress { get; init; }

    public string? AccessCode { get; init; }

    public override string ToString() => "Attendee";

    internal void Write(ref ArgumentWriter writer)
    {
        writer.Text("FN{n}", FullName);
        writer.Text("EA{n}", EmailAddress);
        writer.Secret("AC{n}", AccessCode);
    }

    internal void Check(ref RequestValidator check)
    {
        check.Required(FullName, "FN{n}", nameof(FullName), 40, "FN[n]IsNeeded");
        check.Email(EmailAddress, "EA{n}", nameof(EmailAddress), 41, null);
    }
}
