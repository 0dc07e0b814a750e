using System.CodeDom.Compiler;

namespace WebEx.Tests.Sample;

// The checks of a made-up command that needs a value of every type; what it writes and reads is of no account.
[GeneratedCode("WebEx.Spec", "1.0.0")]
public sealed partial record EquipRoom : WebExRequest<BookRoomReply>
{
    public string? Name { get; init; }

    public int? Seats { get; init; }

    public WebExPhoneNumber? Phone { get; init; }

    public CallOutPhone? CallOut { get; init; }

    public IndexedValues<string>? Codes { get; init; }

    public ValueList<string>? Equipment { get; init; }

    public override BookRoomReply ReadReply(string? text, ReplyContext context) => BookRoomReply.Read(text, context);

    public override string ToString() => Describe();

    protected override WebExCommand GetCommand() => BookRoom.Description;

    protected override void Write(ref ArgumentWriter writer) { }

    protected override void Check(ref RequestValidator check)
    {
        check.RequiredIn(Centers.TrainingCenter, Name, "NA", nameof(Name), 1);
        check.RequiredIn(Centers.TrainingCenter, Seats, "SE", nameof(Seats), 2);
        check.RequiredIn(Centers.TrainingCenter, Phone, "PH", nameof(Phone), 3);
        check.RequiredIn(Centers.TrainingCenter, CallOut, "CO", nameof(CallOut), 4);
        check.RequiredIn(Centers.TrainingCenter, Codes, "TC", nameof(Codes), 5);
        check.RequiredIn(Centers.TrainingCenter, Equipment, "EQ", nameof(Equipment), 6);
        if (Name is "all")
        {
            check.Required(Seats, "SE", nameof(Seats), 2);
            check.Required(Phone, "PH", nameof(Phone), 3);
            check.Required(CallOut, "CO", nameof(CallOut), 4);
            check.Required(Codes, "TC", nameof(Codes), 5);
            check.Required(Equipment, "EQ", nameof(Equipment), 6);
        }

        check.Ascii(Name, "NA", nameof(Name), 7);
    }
}
