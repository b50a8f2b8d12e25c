namespace PlanNotebooks.Tests.Shared;

/// <summary>Programs that some tests need and not every machine has.</summary>
internal static class ProgramOnPath
{
    private static readonly string[] Folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);

    /// <summary>Where a program lies; null where no folder of PATH has it.</summary>
    /// <param name="program">The name of its file.</param>
    /// <param name="further">Folders to look in after those of PATH.</param>
    public static string? Find(string program, params IEnumerable<string> further) =>
        Folders.Concat(further).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
