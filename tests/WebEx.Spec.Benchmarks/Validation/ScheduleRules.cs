using FluentValidation;

namespace WebEx.Benchmarks.Validation;

// The same twenty rules for FluentValidation.
internal sealed class ScheduleRules : AbstractValidator<Schedule>
{
    public ScheduleRules()
    {
        _ = RuleFor(request => request.MeetingName).NotEmpty().MaximumLength(128);
        _ = RuleFor(request => request.Agenda).MaximumLength(1024);
        _ = RuleFor(request => request.Greeting).MaximumLength(64);
        _ = RuleFor(request => request.DurationMinutes).GreaterThanOrEqualTo(0);
        _ = RuleFor(request => request.MeetingType).Must(type => type is null or (>= 1 and <= 11) or 101).Must(type => type is not 102);
        _ = RuleFor(request => request.TimeZone).InclusiveBetween(0, 61);
        _ = RuleFor(request => request.Features).Must(f => f is null || (f & Features.Video) == 0 || (f & Features.Mask) != 0);
        _ = RuleFor(request => request.EmailAddress).NotEmpty().MaximumLength(64);
        _ = RuleFor(request => request.HostName).MaximumLength(64);
        _ = RuleFor(request => request.MeetingKey).MaximumLength(10);
        _ = RuleFor(request => request.BackUrl).MaximumLength(1024).NotEmpty();
        _ = RuleFor(request => request.HostName).NotNull();
        _ = RuleFor(request => request.Agenda).NotNull().When(request => request.MeetingType is 2);
        _ = RuleFor(request => request.Greeting).Null().When(request => request.RequireRegistration == false);
        _ = RuleFor(request => request).Must(request => request.EmailAddress is not null || request.MeetingKey is not null);
        _ = RuleFor(request => request).Must(request => (request.EmailAddress is null) == (request.HostName is null));
    }
}
