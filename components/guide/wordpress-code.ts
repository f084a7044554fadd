/** Constants of WP Mail SMTP, from its documentation "Securing SMTP settings with constants". */
export const wpMailSmtpConstants = `define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'smtp' );
define( 'WPMS_MAIL_FROM', 'shop@example.com' );
define( 'WPMS_MAIL_FROM_FORCE', true );
define( 'WPMS_SMTP_HOST', 'smtp.example.com' );
define( 'WPMS_SMTP_PORT', 587 );
define( 'WPMS_SSL', 'tls' ); // 'ssl' for 465
define( 'WPMS_SMTP_AUTH', true );
define( 'WPMS_SMTP_USER', 'shop@example.com' );
define( 'WPMS_SMTP_PASS', '…' );`;

/** What FluentSMTP reads when its connection keeps its keys in the config file (its `key_store` is `wp_config`). */
export const fluentSmtpConstants = `define( 'FLUENTMAIL_SMTP_USERNAME', 'shop@example.com' );
define( 'FLUENTMAIL_SMTP_PASSWORD', '…' );`;

/** PHPMailer's own fields, set where WordPress hands it over (hook "phpmailer_init"). */
export const phpmailerInit = `<?php // wp-content/mu-plugins/smtp.php
add_action( 'phpmailer_init', function ( $mail ) {
    $mail->isSMTP();
    $mail->Host       = 'smtp.example.com';
    $mail->Port       = 587;
    $mail->SMTPSecure = 'tls'; // 'ssl' for 465
    $mail->SMTPAuth   = true;
    $mail->Username   = 'shop@example.com';
    $mail->Password   = SMTP_PASSWORD; // from wp-config.php
    $mail->setFrom( 'shop@example.com', 'Shop' );
} );`;
