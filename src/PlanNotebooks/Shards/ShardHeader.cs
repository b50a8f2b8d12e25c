namespace PlanNotebooks;

/// <summary>What the file of a part says of itself in its first line.</summary>
/// <param name="Build">The build of the library that read it: parts of two builds are not put together.</param>
/// <param name="Index">Which part it is, from 1.</param>
/// <param name="Count">How many parts there are.</param>
/// <param name="Folders">The folders that were read, as they were named.</param>
internal sealed record ShardHeader(Guid Build, int Index, int Count, IReadOnlyList<ShardFolder> Folders)
{
    /// <summary>The part.</summary>
    public Shard Shard => new(Index, Count);

    /// <summary>The running library.</summary>
    public static Guid ThisBuild => typeof(ShardHeader).Module.ModuleVersionId;
}
