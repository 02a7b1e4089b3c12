using AreaInspections.Evidence;

namespace AreaInspections.Store.Evidence;

/// <summary>The answer to a piece of evidence that is durable: it survives a power cut from now on.</summary>
/// <param name="Hash">Of what is stored; the same as the device computed.</param>
/// <param name="Sequence">Place in the order of arrival within the inspection.</param>
/// <param name="AlreadyThere">The same item had come before; nothing was changed.</param>
public sealed record EvidenceReceipt(Guid Id, string Hash, int Sequence, DateTime ReceivedAt, bool AlreadyThere);

/// <summary>Evidence with its place in the order of arrival, so that a device can ask for what it has not seen.</summary>
public sealed record ReceivedEvidence(EvidenceItem Item, string Hash, int Sequence, DateTime ReceivedAt);

/// <param name="Sha256">Content hash by which evidence names it.</param>
public sealed record AttachmentReceipt(string Sha256, int Length, bool AlreadyThere);

/// <param name="ContentType">As found by looking at the bytes.</param>
public sealed record Attachment(string Name, string ContentType, ReadOnlyMemory<byte> Bytes);

/// <param name="Name">As it came first, without folder.</param>
public sealed record AttachmentName(string Sha256, string Name);
