namespace PlanNotebooks.Tests.Shared;

/// <summary>A theory over the shared reports: skipped, with the reason, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedReports.Missing;
}
