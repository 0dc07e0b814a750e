using System.Runtime.CompilerServices;

namespace WebEx.Benchmarks.Validation;

// The twenty rules of Schedule as a person would write them who needs no messages.
internal static class PlainRules
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool AreKept(Schedule request, Center center)
    {
        if (string.IsNullOrEmpty(request.MeetingName))
            return false;
        if (request.MeetingName.Length > 128)
            return false;
        if (request.Agenda is { Length: > 1024 })
            return false;
        if (request.Greeting is { Length: > 64 })
            return false;
        if (request.DurationMinutes is < 0)
            return false;
        if (request.MeetingType is not (null or (>= 1 and <= 11) or 101))
            return false;
        if (request.MeetingType is 101 && center != Center.MeetingCenter)
            return false;
        if (request.TimeZone is < 0 or > 61)
            return false;
        if (request.Features is { } f && (f & Features.Video) != 0 && (f & Features.Mask) == 0)
            return false;
        if (string.IsNullOrEmpty(request.EmailAddress))
            return false;
        if (request.EmailAddress.Length > 64)
            return false;
        if (request.HostName is { Length: > 64 })
            return false;
        if (request.MeetingKey is { Length: > 10 })
            return false;
        if (request.BackUrl is { Length: > 1024 })
            return false;
        if (center == Center.TrainingCenter && string.IsNullOrEmpty(request.BackUrl))
            return false;
        if (request.HostName is not null && center != Center.MeetingCenter)
            return false;
        if (request.MeetingType is 2 && request.Agenda is null)
            return false;
        if (request.RequireRegistration == false && request.Greeting is not null)
            return false;
        if (request.EmailAddress is null && request.MeetingKey is null)
            return false;
        return (request.EmailAddress is null) == (request.HostName is null);
    }
}
