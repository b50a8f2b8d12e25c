using System.Text;

namespace PlanNotebooks.Cli.Files;

/// <summary>Writes files so that a reader sees the old one or the whole new one, and never a part.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the text beside the path, and moves it into place.</summary>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            await File.WriteAllTextAsync(temporary, text, Utf8, cancellation);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
