using System.Security.Cryptography;
using System.Text;

namespace PlanNotebooks.Kernel.Protocol;

/// <summary>Signs messages, and checks the signatures of those that come.</summary>
internal sealed class MessageSigner
{
    /// <summary>How messages are signed where nothing else is said.</summary>
    public const string DefaultScheme = "hmac-sha256";

    private const string Prefix = "hmac-";
    private readonly HashAlgorithmName _algorithm;
    private readonly byte[] _key;

    /// <summary>Creates a signer.</summary>
    /// <param name="key">The key; empty where messages are not signed.</param>
    /// <param name="scheme">The scheme's name in Jupyter's words: <c>hmac-</c> and a hash.</param>
    /// <exception cref="InvalidDataException">The scheme is not known.</exception>
    public MessageSigner(byte[] key, string scheme)
    {
        _key = key;
        _algorithm = scheme.StartsWith(Prefix, StringComparison.Ordinal)
            ? new HashAlgorithmName(scheme[Prefix.Length..].ToUpperInvariant())
            : default;
        try
        {
            using var hash = IncrementalHash.CreateHMAC(_algorithm, key);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or PlatformNotSupportedException)
        {
            throw new InvalidDataException($"signature scheme \"{scheme}\" is not known; expected {DefaultScheme}", e);
        }
    }

    /// <summary>The signature of a message's parts, in lower-case hexadecimal; empty where messages are not signed.</summary>
    public byte[] Sign(IEnumerable<byte[]> parts)
    {
        if (_key.Length == 0)
            return [];
        using var hash = IncrementalHash.CreateHMAC(_algorithm, _key);
        foreach (var part in parts)
            hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether a signature is that of these parts.</summary>
    public bool IsValid(byte[] signature, IEnumerable<byte[]> parts) =>
        _key.Length == 0 || CryptographicOperations.FixedTimeEquals(signature, Sign(parts));
}
