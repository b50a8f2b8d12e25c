namespace PlanNotebooks.Formats.Tests.More;

/// <summary>A test that needs the further reports: skipped, with the reason, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MoreReportsFactAttribute : FactAttribute
{
    public MoreReportsFactAttribute() => Skip = MoreReports.Missing;
}
