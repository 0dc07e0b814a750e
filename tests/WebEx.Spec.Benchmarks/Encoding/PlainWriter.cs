namespace WebEx.Benchmarks.Encoding;

/// <summary>The floor: writes a meeting into room that is large enough, with its codes as constants.</summary>
internal ref struct PlainWriter
{
    private readonly Span<byte> _target;
    private readonly bool _vectors;
    private int _at;

    private PlainWriter(Span<byte> target, bool vectors)
    {
        _target = target;
        _vectors = vectors;
    }

    public static int Write(PlainMeeting meeting, Span<byte> target, bool vectors)
    {
        var writer = new PlainWriter(target, vectors);
        writer.Copy("AT=SM"u8);
        writer.Text("&MN="u8, meeting.Name);
        writer.Number("&MT="u8, meeting.Type);
        writer.Flag("&PR="u8, meeting.RestrictPasswords);
        writer.Flag("&AR="u8, meeting.Registration);
        writer.Number("&TC="u8, meeting.Teleconference);
        writer.Number("&TZ="u8, meeting.TimeZone);
        writer.Number("&DU="u8, meeting.Duration);
        writer.Number("&NA="u8, meeting.Attendees);
        writer.Number("&NP="u8, meeting.Presenters);
        for (int i = 0; i < meeting.TrackingCodes.Length; i++)
            writer.TrackingCode(i + 1, meeting.TrackingCodes[i]);
        writer.Number("&YE="u8, meeting.Year);
        writer.Number("&MO="u8, meeting.Month);
        writer.Number("&DA="u8, meeting.Day);
        writer.TwoDigits("&HO="u8, meeting.Hour);
        writer.TwoDigits("&MI="u8, meeting.Minute);
        writer.Text("&Email="u8, meeting.ReminderEmail);
        writer.Text("&AG="u8, meeting.Agenda);
        writer.Text("&MD="u8, meeting.Description);
        writer.Text("&MG="u8, meeting.Greeting);
        writer.Text("&HI="u8, meeting.Host);
        writer.Text("&LN="u8, meeting.LabName);
        writer.Flag("&VE="u8, meeting.SendInvitationEmail);
        writer.Text("&BU="u8, meeting.BackUrl);
        return writer._at;
    }

    private void Copy(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_target[_at..]);
        _at += text.Length;
    }

    private void Text(ReadOnlySpan<byte> code, string? value)
    {
        if (value is null)
            return;
        Copy(code);
        _at += _vectors ? VectorEncoder.Encode(value, _target[_at..]) : PlainEncoder.Encode(value, _target[_at..]);
    }

    private void Flag(ReadOnlySpan<byte> code, bool? value)
    {
        if (value is not { } flag)
            return;
        Copy(code);
        _target[_at++] = flag ? (byte)'1' : (byte)'0';
    }

    private void TrackingCode(int number, string? value)
    {
        if (value is null)
            return;
        Copy("&TC"u8);
        Digits(number);
        _target[_at++] = (byte)'=';
        _at += _vectors ? VectorEncoder.Encode(value, _target[_at..]) : PlainEncoder.Encode(value, _target[_at..]);
    }

    private void Number(ReadOnlySpan<byte> code, int? value)
    {
        if (value is not { } number)
            return;
        Copy(code);
        Digits(number);
    }

    private void TwoDigits(ReadOnlySpan<byte> code, int? value)
    {
        if (value is not { } number)
            return;
        Copy(code);
        if (number < 10)
            _target[_at++] = (byte)'0';
        Digits(number);
    }

    private void Digits(int number)
    {
        if ((uint)number < 10)
        {
            _target[_at++] = (byte)('0' + number);
            return;
        }

        _ = System.Buffers.Text.Utf8Formatter.TryFormat(number, _target[_at..], out int length);
        _at += length;
    }
}
