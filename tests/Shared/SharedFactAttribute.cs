namespace PlanNotebooks.Tests.Shared;

/// <summary>A test that needs the shared reports: skipped, with the reason, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedReports.Missing;
}
