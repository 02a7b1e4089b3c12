using AreaInspections.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.People;

internal sealed class PeopleTables : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>, IEntityTypeConfiguration<IdentityUserToken<Guid>>, IEntityTypeConfiguration<IdentityUserPasskey<Guid>>,
    IEntityTypeConfiguration<Invitation>, IEntityTypeConfiguration<StoredKey>
{
    public static void Configure(ModelBuilder model)
    {
        var tables = new PeopleTables();
        model.ApplyConfiguration<Person>(tables);
        model.ApplyConfiguration<Account>(tables);
        model.ApplyConfiguration<IdentityUserLogin<Guid>>(tables);
        model.ApplyConfiguration<IdentityUserToken<Guid>>(tables);
        model.ApplyConfiguration<IdentityUserPasskey<Guid>>(tables);
        model.ApplyConfiguration<Invitation>(tables);
        model.ApplyConfiguration<StoredKey>(tables);
    }

    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People").HasKey(p => p.Id);
        builder.Ignore(p => p.NeedsSecondFactor);
        builder.Property(p => p.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts").HasKey(a => a.Id);
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
        builder.Ignore(a => a.Email).Ignore(a => a.NormalizedEmail).Ignore(a => a.EmailConfirmed).Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed);
        builder.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("AccountLogins").HasKey(l => new { l.LoginProvider, l.ProviderKey });
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("AccountTokens").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("AccountPasskeys").HasKey(p => p.CredentialId);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId);
        builder.OwnsOne(p => p.Data).ToJson();
    }

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations").HasKey(i => i.CodeHash);
        builder.HasOne<Account>().WithMany().HasForeignKey(i => i.Person);
    }

    public void Configure(EntityTypeBuilder<StoredKey> builder) => builder.ToTable("Keys").HasKey(k => k.Name);
}
