namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>A test of files that may not be read: skipped, with the reason, where no mode of a file binds the tests.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PermissionFactAttribute : FactAttribute
{
    public PermissionFactAttribute() => Skip = Unprivileged.Missing;
}
