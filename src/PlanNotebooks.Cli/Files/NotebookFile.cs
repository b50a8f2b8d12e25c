using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Files;

/// <summary>A notebook on disk.</summary>
/// <param name="Name">The path as the user gave it, or under the folder that the user gave; with slashes.</param>
/// <param name="FullPath">The path from the root.</param>
internal sealed record NotebookFile(string Name, string FullPath)
{
    /// <summary>What a notebook's file name ends in.</summary>
    public const string Extension = ".ipynb";

    /// <summary>The file name without its extension, which names the page.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(FullPath);

    /// <summary>The folder that the notebook's cells run in.</summary>
    public string Folder => Path.GetDirectoryName(FullPath)!;

    /// <summary>Reads the notebook; errors name it as the user did.</summary>
    public Notebook Read() => NotebookReader.Parse(File.ReadAllText(FullPath), Name);
}
