namespace PlanNotebooks.Cli.Tests;

/// <summary>A test that needs GNU parallel, and is skipped where it is not installed.</summary>
public sealed class ParallelFactAttribute : FactAttribute
{
    public ParallelFactAttribute()
    {
        if (ProgramOnPath.Find("parallel") is null)
            Skip = "GNU parallel is not installed; apt-get install parallel";
    }
}
