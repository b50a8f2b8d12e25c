using System.Globalization;

namespace PlanNotebooks.Tests.Shared;

/// <summary>A corpus of any size: the five reports again and again, which a corpus tells apart by their ids (330102-2020-plan-2).</summary>
internal static class RepeatedSeeds
{
    /// <summary>Writes so many copies of each report into a folder, which is created.</summary>
    public static void Write(string folder, int copies)
    {
        Directory.CreateDirectory(folder);
        for (var copy = 1; copy <= copies; copy++)
            foreach (var name in Seeds.Names)
                File.Copy(Seeds.File(name), Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{copy:0000}-{name}")), overwrite: true);
    }
}
