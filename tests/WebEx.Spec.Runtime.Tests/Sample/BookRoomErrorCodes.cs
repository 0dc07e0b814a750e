namespace WebEx.Tests.Sample;

public static class BookRoomErrorCodes
{
    internal static readonly ErrorTable Table = new(
        new[] { "AccessDenied", "HIisInvalid|HlisInvalid", "PasswordMustContain[n]AlphaChars", "RefCode[1..10]MaxLengthIs128" }
    );

    public static BookRoomError Find(string? text, out int? number) => (BookRoomError)Table.Find(text, out number);

    public static string ToCode(this BookRoomError error, int? number = null) => Table.Text((int)error, number);
}
