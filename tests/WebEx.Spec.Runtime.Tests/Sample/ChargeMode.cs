namespace WebEx.Tests.Sample;

public enum ChargeMode
{
    CreditCard,
    Bill,
}
