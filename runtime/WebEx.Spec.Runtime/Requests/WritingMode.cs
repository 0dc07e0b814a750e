namespace WebEx;

internal enum WritingMode
{
    Encoded,
    EncodedWithoutSecrets,
    Description,
}
