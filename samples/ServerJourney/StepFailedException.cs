namespace ServerJourney;

/// <summary>A step of the journey that the next ones need did not succeed.</summary>
internal sealed class StepFailedException(string message) : Exception(message);
