"""What a monthly return must keep to before it is sent, accepted, sent back or locked."""
