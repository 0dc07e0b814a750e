namespace WebEx.Tests.Sample;

public enum BookRoomError
{
    Unknown = 0,
    AccessDenied,
    HIisInvalid,
    PasswordMustContainNAlphaChars,
    RefCodeNMaxLengthIs128,
}
