using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <summary>How a meeting is paid for.</summary>
internal static class CardChecks
{
    private const int Century = 2000;
    private const int Part = 4;

    // The default of both ends of a card's number.
    private const string NoDigits = "0000";

    public static SchedulingFailure? FirstFailure(ISchedulingRequest request, CommandContext context)
    {
        SchedulingSettings settings = context.Settings.Scheduling;
        if (request.ChargeMode == ChargeMode.Bill)
            return SchedulingFailure.If(!settings.AllowsBilling, ScheduleMeetingError.DonotSupportBILL);

        bool isStored = request.CardNumber is not { Length: > 0 };
        if (isStored && request.CardFirstFourDigits is null or NoDigits)
            return null;
        if (isStored && !Names(request, context.Caller.Card))
            return new(ScheduleMeetingError.GetCardIDFail);
        if (!isStored && !IsCardNumber(request.CardNumber!))
            return new(ScheduleMeetingError.VerifyFail);
        if (HasExpired(request.CardExpirationYear, request.CardExpirationMonth, context.Now))
            return new(ScheduleMeetingError.InvalidExpirationDate);
        if (!settings.FindsCustomers)
            return new(ScheduleMeetingError.GetCustomerIDFail);
        return SchedulingFailure.If(!settings.CardsCoverCosts, ScheduleMeetingError.ReserveFail);
    }

    /// <summary>Keeps the start and the end of the card's number, unless the user does not want that.</summary>
    public static void Keep(ISchedulingRequest request, CommandContext context)
    {
        if (request.ChargeMode == ChargeMode.Bill || request.KeepCardForFutureUse == false || request.CardNumber is not { Length: > 0 } number)
            return;
        string digits = DigitsOf(number);
        context.Accounts.Put(context.Caller with { Card = new(digits[..Part], digits[^Part..]) });
    }

    /// <summary>Whether a card's month is over. Without a year nothing is known: the default is 00.</summary>
    public static bool HasExpired(int? year, int? month, DateTimeOffset now)
    {
        if (year is null or 0)
            return false;
        int fullYear = year.Value < 100 ? Century + year.Value : year.Value;
        return (fullYear * 12L) + (month ?? 1) < (now.Year * 12L) + now.Month;
    }

    private static bool Names(ISchedulingRequest request, StoredCard? card) =>
        card is not null
        && card.First4 == request.CardFirstFourDigits
        && (request.CardLastFourDigits is null or NoDigits || card.Last4 == request.CardLastFourDigits);

    private static string DigitsOf(string number) => string.Concat(number.Where(sign => sign is not (' ' or '-')));

    // The check digit that every card number ends in.
    private static bool IsCardNumber(string number)
    {
        string digits = DigitsOf(number);
        if (digits.Length is < 12 or > 19 || !digits.All(char.IsAsciiDigit))
            return false;
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[^(i + 1)] - '0';
            sum +=
                i % 2 == 0 ? digit
                : digit > 4 ? (2 * digit) - 9
                : 2 * digit;
        }

        return sum % 10 == 0;
    }
}
