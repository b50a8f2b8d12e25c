namespace PlanNotebooks.Cli.Tests;

/// <summary>A test that needs Slurm's daemons, and is skipped where they are not installed.</summary>
public sealed class SlurmFactAttribute : FactAttribute
{
    public SlurmFactAttribute()
    {
        if (!SlurmCluster.Programs.All(program => SlurmCluster.Find(program) is not null))
            Skip = "Slurm is not installed; apt-get install slurm-wlm";
    }
}
