namespace PlanNotebooks.Reading;

/// <summary>A file that was read.</summary>
/// <param name="Path">Its path from the root.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in 64 lower-case hexadecimal digits.</param>
public sealed record ReadFile(string Path, string Sha256);
